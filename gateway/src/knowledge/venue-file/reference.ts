import { z } from 'zod';

/** What names an entry: by its own id, or from outside of its department as `loans/early-repayment`. */
export const reference = z.string().regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/);
