/** A telephone as people read it, on one line, and as a device calls it: `+61 8 9461 3333` → `tel:+61894613333`. */
export const toTelephone = (phone: string): { label: string; address: string } => ({
  label: phone.replaceAll(' ', '\u{A0}').replaceAll('-', '\u{2011}'),
  address: `tel:${phone.replaceAll(/[^\d+]/g, '')}`,
});
