export const reception = {
  title: '前台',
}
