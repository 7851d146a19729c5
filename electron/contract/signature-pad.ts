/** Width over height of every signature pad, so that strokes kept as thousandths of its sides are drawn again undistorted. */
export const signaturePadRatio = 2.5
