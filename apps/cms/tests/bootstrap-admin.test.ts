import { cms } from './harness/cms-client'

test('the administrator named in the settings can log in and create staff', async () => {
  const staff = await cms.as('admin').get('/api/users?sort=email&limit=10')

  expect(staff.status).toBe(200)
  expect(staff.body).toMatchObject({
    docs: expect.arrayContaining([expect.objectContaining({ email: 'editor@staff.example' })]),
  })
})
