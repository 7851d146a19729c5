/** How many exit cards a shop numbers, and how many key slots or boxes, at most. Apart from the schemas, which no page loads. */
export const mostCards = 999
export const mostPlaces = 500
