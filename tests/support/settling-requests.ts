/** The request ids of one settlement, the same in every try. */
export const settlingRequests = {
  open: '019bbbbb-0000-7000-8000-000000000001',
  cash: '019bbbbb-0000-7000-8000-000000000002',
  wechat: '019bbbbb-0000-7000-8000-000000000003',
  confirm: '019bbbbb-0000-7000-8000-000000000004',
}
