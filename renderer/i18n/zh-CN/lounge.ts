export const lounge = {
  title: '休息室',
}
