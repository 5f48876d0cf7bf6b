import type { Endpoint } from 'payload'
import { logIn } from './log-in'
import { logOut } from './log-out'
import { me } from './me'
import { signUp } from './sign-up'
import { verifyEmail } from './verify-email'

export const readerEndpoints: Endpoint[] = [
  { path: '/site/readers/sign-up', method: 'post', handler: signUp },
  { path: '/site/readers/verify-email', method: 'post', handler: verifyEmail },
  { path: '/site/readers/log-in', method: 'post', handler: logIn },
  { path: '/site/readers/log-out', method: 'post', handler: logOut },
  { path: '/site/readers/me', method: 'get', handler: me },
]
