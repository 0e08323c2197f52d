/** Roles that keep the books of an office: the treasurer and the assistant treasurer. @source cashless.md 3.1 */
export const bookKeepers = ['BP', 'BPP'] as const;

/** Roles that may look at the books of an office; auditors look at every office and name it. @source cashless.md 3.1 */
export const bookReaders = ['BP', 'BPP', 'PA', 'PPK_SKPD', 'INSPEKTORAT', 'BPK'] as const;
