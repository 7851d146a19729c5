export const cashier = {
  title: '收银',
}
