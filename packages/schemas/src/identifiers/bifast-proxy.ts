import type {output} from 'zod/mini';
import {maskEmail, masker, maskPhone} from '../hide.ts';
import {cleaner, lowerCase, replace, type CleanStep} from '../vocabulary/clean-step.ts';
import {as, when} from '../vocabulary/branch-step.ts';
import {match} from '../vocabulary/match-step.ts';
import {check, type Step} from '../vocabulary/step.ts';
import {emailRule} from './email.ts';
import {identifier, identifierInput, parser, kindOf, type IdentifierMeta} from './identifier.ts';
import {phoneCleaning} from './phone.ts';

/** What can be wrong with a BI-FAST proxy. */
export type BifastProxyFault = 'proxy.bentuk' | 'proxy.email';

/** Facts about a BI-FAST proxy for fields and documentation. */
export const bifastProxyMeta: IdentifierMeta = {
  title: 'Proxy BI-FAST (nomor HP atau email)',
  label: 'proxy BI-FAST',
  pattern: '^(?:628[1-35-9][0-9]{7,10}|[^@]+@[^@]+)$',
  examples: ['6281200001234', 'warga@contoh.id'],
  maxLength: 254,
  hide: {show: 0, log: '[REKENING]'},
};

/**
 * The rule of a BI-FAST proxy: a mobile number `62812…` without plus, or an e-mail address in small letters. A NIK is used
 * to register, never as a proxy. Always show the holder's name the bank returns before confirming.
 * @source Bank Indonesia, BI-FAST proxy address.
 */
export const bifastProxyRule: readonly Step[] = [
  /* @__PURE__ */ when({
    pattern: '@',
    then: [
      /* @__PURE__ */ match({fault: 'proxy.email', pattern: '[A-Z]', not: true}),
      /* @__PURE__ */ as({type: 'email', of: () => emailRule, fault: 'proxy.email'}),
    ],
    else: [/* @__PURE__ */ match({fault: 'proxy.bentuk', pattern: '^628[1-35-9][0-9]{7,10}$'})],
  }),
];

/** First fault in a BI-FAST proxy. Its codes are {@link BifastProxyFault}. */
export const bifastProxyFault = /* @__PURE__ */ check(bifastProxyRule);

/** How typed text becomes a BI-FAST proxy: a number as a mobile number without plus, an address in small letters. */
export const bifastProxyCleaning: readonly CleanStep[] = [
  ...phoneCleaning,
  /* @__PURE__ */ replace({pattern: '^\\+62', with: '62'}),
  lowerCase,
];
/** Cleans a typed BI-FAST proxy. */
export const cleanBifastProxy = /* @__PURE__ */ cleaner(bifastProxyCleaning);

/** The strict schema of a BI-FAST proxy; issues carry the codes of {@link bifastProxyFault}. */
export const bifastProxy = /* @__PURE__ */ identifier('BifastProxy', bifastProxyRule, bifastProxyMeta);
/** The form schema of a BI-FAST proxy: cleans first. */
export const bifastProxyInput = /* @__PURE__ */ identifierInput(bifastProxyCleaning, bifastProxy);
/** A canonical BI-FAST proxy. */
export type BifastProxy = output<typeof bifastProxy>;

/** What a BI-FAST proxy is. */
export interface BifastProxyParts {
  readonly jenis: 'hp' | 'email';
  readonly nilai: string;
}

/** Says which of the two a proxy is. Never throws. */
export const parseBifastProxy = /* @__PURE__ */ parser(bifastProxyRule, (nilai): BifastProxyParts => ({
  jenis: nilai.includes('@') ? 'email' : 'hp',
  nilai,
}));

/** A proxy masked as what it is; one that fails its rule is hidden whole. */
export const maskBifastProxy = /* @__PURE__ */ masker(bifastProxyRule, proxy =>
  proxy.includes('@') ? maskEmail(proxy) : maskPhone(`+${proxy}`),
);

/** A BI-FAST proxy for registries. */
export const bifastProxyKind = /* @__PURE__ */ kindOf(
  'bifastProxy',
  bifastProxyMeta,
  bifastProxyRule,
  bifastProxyCleaning,
  bifastProxy,
  bifastProxyInput,
  maskBifastProxy,
);
