import { describe, expect, test } from 'vitest'
import { fetchReport } from './fetch-report.js'
import { html, local, page, site, textOf } from './testing/local-site.js'

describe('the time limit', () => {
  const late = 'took longer than 20 s; try again later, or save the page and give the file.'
  /** A timer that is over when the test says so. */
  function handTimer() {
    const state: { over: () => void; stopped: number } = { over: () => undefined, stopped: 0 }
    const startTimer = (_: number, end: () => void) => {
      state.over = end
      return () => {
        state.stopped++
      }
    }
    return { state, options: { ...local, startTimer } }
  }

  test('before an answer', async () => {
    const { state, options } = handTimer()
    const url = `${await site(() => state.over())}/`
    expect(textOf(await fetchReport(url, options))).toBe(`${url} ${late}`)
    expect(state.stopped).toBe(1)
  })

  test('in the middle of a page', async () => {
    const { state, options } = handTimer()
    const url = `${await site(response => void response.writeHead(200, html).write('a', () => state.over()))}/`
    expect(textOf(await fetchReport(url, options))).toBe(`${url} ${late}`)
  })

  test('while a name is looked up', async () => {
    const { state, options } = handTimer()
    const resolve = () => {
      state.over()
      return new Promise<never>(() => undefined)
    }
    expect(textOf(await fetchReport('http://news.example/', { ...options, resolve }))).toBe(
      `http://news.example/ ${late}`,
    )
  })

  test('runs once for all redirects, and is stopped with the page', async () => {
    const { state, options } = handTimer()
    let started = 0
    const startTimer = (milliseconds: number, end: () => void) => {
      started++
      expect(milliseconds).toBe(7)
      return options.startTimer(milliseconds, end)
    }
    const origin = await site((response, path) =>
      path === '/' ? response.writeHead(302, { Location: '/a' }).end() : response.writeHead(200, html).end(page),
    )
    expect(textOf(await fetchReport(origin, { ...options, startTimer, timeLimit: 7 }))).toBe(page)
    expect([started, state.stopped]).toEqual([1, 1])
  })
})
