export const manager = {
  title: '经理',
}
