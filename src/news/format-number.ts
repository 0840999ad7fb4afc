/** A whole number as the paper prints it: `2,400`. */
export const formatNumber = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
