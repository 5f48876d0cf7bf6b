import type { SelectField } from 'payload'

export const workflowStateField: SelectField = {
  name: 'workflowState',
  label: 'Stage',
  type: 'select',
  required: true,
  defaultValue: 'writing',
  index: true,
  options: [
    { label: 'Writing', value: 'writing' },
    { label: 'Editing', value: 'editing' },
    { label: 'Medical review', value: 'medicalReview' },
    { label: 'Ready to publish', value: 'ready' },
  ],
  admin: {
    position: 'sidebar',
    description: 'Whose turn it is.',
    // What is published waits for nobody until somebody changes it.
    condition: (data) => data['_status'] !== 'published',
  },
}
