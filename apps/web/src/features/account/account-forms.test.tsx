import { render, screen } from '@testing-library/react'
import { LogInForm } from './log-in-form'
import { SignUpForm } from './sign-up-form'

test('a refused log-in shows what was typed, except the password', () => {
  const state = {
    message: 'The e-mail address or the password is not right.',
    fields: {},
    values: { email: 'robin@example.org', remember: 'on' },
  }
  render(<LogInForm idPrefix="log-in" nextPath="/" state={state} />)
  expect(screen.getByRole('alert')).toHaveTextContent(state.message)
  expect(screen.getByLabelText('E-mail address')).toHaveValue('robin@example.org')
  expect(screen.getByLabelText('Password')).toHaveValue('')
  expect(screen.getByLabelText('Stay logged in for 30 days')).toBeChecked()
})

test('the error of a field is read out with it, and the summary links to it', () => {
  const state = { message: null, fields: { password: 'Use at least 10 characters.' }, values: {} }
  render(<SignUpForm nextPath="/" state={state} />)
  const field = screen.getByLabelText('Password')
  expect(field).toBeInvalid()
  expect(field).toHaveAccessibleDescription(/Use at least 10 characters\.$/)
  expect(screen.getByRole('link', { name: 'Use at least 10 characters.' })).toHaveAttribute(
    'href',
    `#${field.id}`,
  )
})

test('where a reader came from goes along, also through signing up', () => {
  render(<LogInForm idPrefix="join" nextPath="/articles/a#leave-a-comment" />)
  expect(screen.getByRole('link', { name: 'Create an account' })).toHaveAttribute(
    'href',
    '/sign-up?next=%2Farticles%2Fa%23leave-a-comment',
  )
})
