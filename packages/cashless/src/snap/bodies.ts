import * as z from 'zod/mini';

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const optional = (max: number) => z.optional(text(max));

/** An amount as banks write it: two decimals after a point, sixteen digits at most before it. */
export const snapAmount = /* @__PURE__ */ z.strictObject({
  value: z.string().check(z.regex(/^(?:0|[1-9][0-9]{0,15})\.[0-9]{2}$/)),
  currency: z.literal('IDR'),
});

const common = {
  partnerReferenceNo: /* @__PURE__ */ text(64),
  amount: snapAmount,
  beneficiaryAccountNo: /* @__PURE__ */ z.string().check(z.regex(/^[0-9]{1,34}$/)),
  sourceAccountNo: /* @__PURE__ */ z.string().check(z.regex(/^[0-9]{1,19}$/)),
  transactionDate: /* @__PURE__ */ text(25),
  customerReference: /* @__PURE__ */ optional(30),
  remark: /* @__PURE__ */ optional(50),
  feeType: /* @__PURE__ */ z.optional(z.enum(['OUR', 'BEN', 'SHA'])),
};

const otherBank = {
  ...common,
  beneficiaryAccountName: /* @__PURE__ */ text(100),
  beneficiaryBankCode: /* @__PURE__ */ text(11),
};

const slow = /* @__PURE__ */ z.strictObject({
  ...otherBank,
  /** 1 resident, 2 foreigner. */
  beneficiaryCustomerResidence: z.enum(['1', '2']),
  /** 1 person, 2 corporation, 3 government. */
  beneficiaryCustomerType: z.enum(['1', '2', '3']),
});

/** Bodies of the services that move money. @source cashless.md 8.7 */
export const transferBodies = {
  'transfer-intrabank': /* @__PURE__ */ z.strictObject({
    ...common,
    beneficiaryAccountName: optional(100),
  }),
  'transfer-interbank': /* @__PURE__ */ z.strictObject(otherBank),
  'transfer-rtgs': slow,
  'transfer-skn': slow,
};

/** Body of a transfer, by its service. */
export type TransferBody<Service extends keyof typeof transferBodies> = z.output<
  (typeof transferBodies)[Service]
>;
