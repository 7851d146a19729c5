export const workshop = {
  title: '车间',
}
