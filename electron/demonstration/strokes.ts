/** A signature as a hand draws it. */
export const strokes: [number, number][][] = [
  [
    [100, 500],
    [300, 300],
    [500, 700],
    [800, 400],
  ],
]
