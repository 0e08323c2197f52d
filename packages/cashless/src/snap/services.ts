/** One service of a bank. */
export interface SnapService {
  /** Two digits, as they stand in `responseCode`. */
  readonly code: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
}

const post = (code: string): SnapService => ({code, method: 'POST'});

/** What a bank may be asked, by the last part of its path. @source cashless.md 8.7 (SNAP BI) */
export const snapServices = {
  'balance-inquiry': /* @__PURE__ */ post('11'),
  'transaction-history-list': /* @__PURE__ */ post('12'),
  'bank-statement': /* @__PURE__ */ post('14'),
  'account-inquiry-internal': /* @__PURE__ */ post('15'),
  'account-inquiry-external': /* @__PURE__ */ post('16'),
  'transfer-intrabank': /* @__PURE__ */ post('17'),
  'transfer-interbank': /* @__PURE__ */ post('18'),
  'transfer-interbank-bulk': /* @__PURE__ */ post('20'),
  'transfer-rtgs': /* @__PURE__ */ post('22'),
  'transfer-skn': /* @__PURE__ */ post('23'),
  'transfer-va/create-va': /* @__PURE__ */ post('27'),
  'transfer-va/update-va': {code: '28', method: 'PUT'},
  'transfer-va/update-status': {code: '29', method: 'PUT'},
  'transfer-va/inquiry-va': /* @__PURE__ */ post('30'),
  'transfer-va/delete-va': {code: '31', method: 'DELETE'},
  'transfer-va/inquiry-intrabank': /* @__PURE__ */ post('32'),
  'transfer-va/payment-intrabank': /* @__PURE__ */ post('33'),
  'transfer-va/status': /* @__PURE__ */ post('26'),
  'transfer-va/report': {code: '35', method: 'GET'},
  'transfer/status': /* @__PURE__ */ post('36'),
  'qr/qr-mpm-generate': /* @__PURE__ */ post('47'),
  'qr/qr-mpm-decode': /* @__PURE__ */ post('48'),
  'qr/qr-mpm-payment': /* @__PURE__ */ post('50'),
  'qr/qr-mpm-query': /* @__PURE__ */ post('51'),
  'qr/qr-mpm-status': /* @__PURE__ */ post('53'),
  'qr/qr-mpm-cancel': /* @__PURE__ */ post('77'),
  'qr/qr-mpm-refund': /* @__PURE__ */ post('78'),
} as const satisfies Readonly<Record<string, SnapService>>;

/** Name of a service: its path after the version. */
export type SnapServiceName = keyof typeof snapServices;

/** Services that move money out of an account. */
export type TransferService = 'transfer-intrabank' | 'transfer-interbank' | 'transfer-rtgs' | 'transfer-skn';
