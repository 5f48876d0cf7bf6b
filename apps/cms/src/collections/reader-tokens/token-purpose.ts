/** What the link in a mail lets its owner do. */
export const TOKEN_PURPOSES = ['verifyEmail', 'resetPassword', 'changeEmail'] as const
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number]
