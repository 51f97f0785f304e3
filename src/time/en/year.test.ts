import { expect, test } from 'vitest'
import { datesIn } from '../testing/dates-in.js'

const written = '2025-08-14'

test.each([
  ['The border was closed in 2021.', '2021 = 2021-01-01..2021-12-31 year'],
  ['The border was closed in early 2024.', 'early 2024 = 2024-01-01..2024-04-30 range'],
  ['The border was closed in mid-2024.', 'mid-2024 = 2024-05-01..2024-08-31 range'],
  ['The border was closed in late 2024.', 'late 2024 = 2024-09-01..2024-12-31 range'],
  ['The border was closed at the end of 2024.', 'the end of 2024 = 2024-12-01..2024-12-31 month'],
  ['The border was closed at the start of 2024.', 'the start of 2024 = 2024-01-01..2024-01-31 month'],
  ['The border was closed in the 1990s.', '1990s = 1990-01-01..1999-12-31 range'],
  ['The border was closed in the first half of 2024.', 'the first half of 2024 = 2024-01-01..2024-06-30 range'],
  ['The border was closed in the third quarter of 2024.', 'the third quarter of 2024 = 2024-07-01..2024-09-30 range'],
  ['The border was closed in Q3 2024.', 'Q3 2024 = 2024-07-01..2024-09-30 range'],
  ['The border was closed in spring 2023.', 'spring 2023 = 2023-03-01..2023-05-31 range'],
  ['The border was closed in the summer of 2022.', 'the summer of 2022 = 2022-06-01..2022-08-31 range'],
  ['The border was closed in the autumn of last year.', 'the autumn of last year = 2024-09-01..2024-11-30 range'],
  ['The border was closed in the winter of 2022.', 'the winter of 2022 = 2021-12-01..2023-02-28 range'],
  ['The border was closed last spring.', 'last spring = 2025-03-01..2025-05-31 range'],
  ['The border was closed last summer.', 'last summer = 2024-06-01..2024-08-31 range'],
  ['The border was closed this spring.', 'this spring = 2025-03-01..2025-05-31 range'],
  ['The border opens next spring.', 'next spring = 2026-03-01..2026-05-31 range'],
  ['The border will open this autumn.', 'this autumn = 2025-09-01..2025-11-30 range'],
  ['The border will open in the spring.', 'the spring = 2026-03-01..2026-05-31 range'],
  ['The border will open in 2027.', '2027 = 2027-01-01..2027-12-31 year'],
])('%s', (text, expected) => {
  expect(datesIn(text, written)).toEqual([expected])
})
