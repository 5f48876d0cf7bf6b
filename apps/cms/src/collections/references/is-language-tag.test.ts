import { isLanguageTag } from './is-language-tag'

test.each(['en', 'eng', 'pt-BR', 'zh-Hant-TW'])('%s is a language tag', (text) => {
  expect(isLanguageTag(text)).toBe(true)
})

test.each(['e', 'en<script>', 'en us', 'en-', 'English (US)'])('%s is none', (text) => {
  expect(isLanguageTag(text)).toBe(false)
})
