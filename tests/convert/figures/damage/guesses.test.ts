import { expect, test } from 'vitest'
import { readPercent, splitDecimals } from '../../../../src/convert/figures/damage/guesses.ts'

test.each([
  ['2.163.12', '人', ['2.16人、3.12人', '2.1人、63.12人'], 'probable'],
  ['46.0327.52', '%', ['46.03%、27.52%', '46.032%、7.52%'], 'probable'],
  ['25.030.0', '%', ['25.0%、30.0%', '25.03%、0.0%'], 'probable'],
])('parts %s%s where a mark was lost', (digits, unit, readings, certainty) => {
  expect(splitDecimals(digits, unit)).toEqual({ readings, certainty })
})

test('never offers more readings than anyone would check', () => {
  expect(splitDecimals('1.234567.234567.234567.12', '人')?.readings).toHaveLength(12)
})

test.each([
  ['6575', ['65%、75%', '65—75%', '65.75%']],
  ['9065', ['90%、65%', '90.65%']],
  ['285', ['28.5%', '2%、85%', '2—85%']],
])('offers every reading of %s%%', (digits, readings) => {
  expect(readPercent(digits)?.readings).toEqual(readings)
})

test.each(['100', '108', '200', '300'])('takes %s%% as it stands', (digits) => {
  expect(readPercent(digits)).toBeUndefined()
})
