/**
 * Bands that exchange rates of the last twenty years lie in, in units of CNY: wide enough that only amounts which no
 * rate of these years reconciles are held apart. A project's own `rates` are narrower and come first.
 */
export const CNY_BANDS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  CNY: [1, 1],
  USD: [5.9, 7.6],
  EUR: [6.4, 10.5],
  GBP: [7.8, 13],
  JPY: [0.042, 0.085],
  HKD: [0.76, 0.98],
  TWD: [0.19, 0.26],
  KRW: [0.0045, 0.0072],
  INR: [0.078, 0.17],
  SGD: [4.4, 5.6],
  AUD: [4.1, 7],
  CAD: [4.6, 7],
  CHF: [5.8, 8.6],
};
