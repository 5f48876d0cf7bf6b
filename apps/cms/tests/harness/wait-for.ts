export { waitFor } from '@footnote/launcher/wait-for'
