// data table: signatures printed in cashless.md 8.9, made with throw-away keys.

/** A transaction and the signature the bank computes for it. */
export interface SnapVector {
  readonly name: string;
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly secret: string;
  readonly accessToken: string;
  readonly timestamp: string;
  readonly hash?: string;
  readonly base64: string;
  readonly hex?: string;
}

/** SIG-A: how a token is asked for; the key signs nothing else. */
export const tokenVector = {
  clientId: 'KPH-TEST-0001',
  timestamp: '2026-11-24T10:15:00+07:00',
  jwk: {
    kty: 'RSA',
    n: 'q5rsghYFhykZBtW0aTxV0OE8sCYMIqWX1AKdDPZBnjE4NS-bLd0C6LaVO5Y6IazFyKbHihK5SvUX5Is9qKRuuFZ7tDpfu7JBlYYnSOlIichxHldR2ABoeYAx2sDXt0XeNq4KMlUnH14MNi_gp6rjnpLdQaeKnyC4vzvuuL3ZouXFdzGKhfGNNMkO_XXi_K2XgoB4SAOX5eyKhn7lYi8KCRp2RSbmzHVfluu874tYskTNQ0KCEN5plO8zzyh7gh7mcQ_ibCLybcYLXmEAY2fJoGOwE2bPGHPnsIwIxCjj4Suec3B45zqq0KQ_wDcf3t0eNOzOsfGEIfXq31fCrPVUVw',
    e: 'AQAB',
    d: 'FcnA1692GjgknlKJ6oanmrLOYssh5VBDG78NM7UclbpIGbCmskcKdIOiJQOo89ec8SID2csQzaya0QDA3mWqTStl33c96nXyj8qNuFsuQ5g4jJKnqJY8rZiSO-UaPoHXeffVAZkAM6JcSJEBpCg1aE_bWdes6RFdg6JXaAtq05zFf-6ZrT6MA2XR-4N-N368Kw-2yd_bpItb4SPhRnzES22fhlYay2xciOUNHK5lXPGOMbkV7RTkUZCwBVcxxq8b5DOZvCgbpX9JDgMjJ45DNuyhjlWFOfreByqhrGaZcXjKkxynRZAQHfZycWJdDSEMk4PQrv2ldWi1E4INh3kI-Q',
    p: '4MLWwC_04B1nxRPm_U2NVV9VMmwcqvweT2K6RMnj1ASqIRm_p60dsSXfgEyEiOQzUh8z6ZLU8OwXaJK8Z8xoDgcU8A46jcttiRqvjJ8x3U8mgeUR238IbvT_QLZrqwxuYF8WKAsE7NDVEF5o8tu2hLrHtiva8h30-T3cf-vWjb0',
    q: 'w3TCW_Q1D7oyRG0BMw9M8LUQFK10_BleekFXVdqnXEieJN5weOJEo4rvMalpA5KpnMJOagf-yIsnbYX510pA9wQhlxfMR4rIDDU6OwtT5VPrmy8w4Io_4GlS-lq0xCp5vdIrS1i1LtDQIFfIIeQLMk2NuSgW3TxUjLaVKgiSOaM',
    dp: '0MouVDo4cDjgvOLQIV55fGUi78QenXe3cGd2QZCKY9oxcK5Kq6jVfEqCZNywAbp7Mj5qKwCLb4Lh-_LTsljgEKfje1y8aBwhlMuFaEw6NivgyanR_OT1IJ3WwHa1biAOKNgr7ObPnG4ifyI0u-X-ly4rd78llOTfPOmKfArJNME',
    dq: 'QdtbiaQ1JMF2InwgBVZIdGptqqnvWuopXUQa60CrV3rYXk_c0b5bpkcv5SnRynRmVf1acnuTK3tHo62ayyGn1hM8Ri6slAZ89TASGMbuU7z9C-LQszeh4jlaziQ1-Erfjkf8cnzHP6j4F428Tz8JTr-22wZY_d5QFsGGbQ1KR8U',
    qi: 'WQXdr7kPrshD2OtfW6kUUdY8x3ifTwsuKVtkupPeALbjkw7WpNCzD-jJZ8I-DQNoAHXBghnHP8mmgFdsWWcD4Y8mBYWsT8lHtrMuaTOp8bkHiIAkoHKpZRz1iFbXAB5rKNknKOLjhfiJLmAmRELfpsqgYp9RtXpGhX2oV-EQio8',
  },
  signature:
    'Qci2iIkHUSMWM276JQfn1e6iwIBTuclYvzs830x4vT354Iob4fna9LSMjTVEuUlf+SxsNjCj8UpKbFcKGqUAwy5X/08UYOBm70tR7cTSZij/9DJIxXKMXJSd/lq45btL2Q9fEXv7ds8oihsCzsboPMDIcTmxPkkgjanQN47DiPDhHMU8tyRMdfEknLAjOGMbYPQVU37jsHNKsMncFO0AdHVT/4eLY2iPg1394qL2aFg+nDcg4HOHB/8KDC00b1kggoSba7Od/n83cllkV2ue6Ix6a352qvc5tuD2PioG1zYzD8ynaVQMBUhJpJrGFMGPDBdfDftxXYdPNZFVHkxE4A==',
} as const;

/** SIG-1 to SIG-5. */
export const snapVectors: readonly SnapVector[] = [
  {
    name: 'SIG-1, pretty-printed body, minified before hashing',
    method: 'POST',
    url: '/v1.0/transfer-intrabank',
    body: '{\n  "partnerReferenceNo" : "KPH2600000001",\n  "amount" : { "value" : "1610000.00", "currency" : "IDR" },\n  "beneficiaryAccountNo" : "0012345678",\n  "sourceAccountNo" : "0010009999",\n  "transactionDate" : "2026-11-24T10:15:30+07:00",\n  "remark" : "P00000012 BAYAR A/B"\n}',
    secret: 'test-client-secret-0001',
    accessToken: 'test.access.token.0001',
    timestamp: '2026-11-24T10:15:30+07:00',
    hash: 'b6db8fbfc887ebd55ea7bcdf7d90a67009b2cca516b4be1b4c4550954aef2e0c',
    base64: 'NmidP1PcJ65X6h9tmvEhTNFyGoXgyaI4JvR83ezqU/vGjdkoaARK/uTpfaVxREtWRaLqY6JNtyJAXgLhQcwBOA==',
    hex: '36689d3f53dc27ae57ea1f6d9af1214cd1721a85e0c9a23826f47cddecea53fbc68dd92868044afee4e97da571444b5645a2ea63a24db722405e02e141cc0138',
  },
  {
    name: 'SIG-2, no body: hash of the empty string',
    method: 'GET',
    url: '/v1.0/transfer-va/report?startDate=2026-11-01&endDate=2026-11-30',
    body: '',
    secret: 'test-client-secret-0001',
    accessToken: 'test.access.token.0001',
    timestamp: '2026-11-24T10:15:30+07:00',
    hash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    base64: 'NhETdN5KmJVfBXqB60EiKIjtd4Hef0yopz149FyzwFJLmslQgagGdPS/ZkJY9mamE5L2K6iV0KyStUOlluXeLg==',
    hex: '36111374de4a98955f057a81eb41222888ed7781de7f4ca8a73d78f45cb3c0524b9ac95081a80674f4bf664258f666a61392f62ba895d0ac92b543a596e5de2e',
  },
  {
    name: 'SIG-3, UTF-8 as sent',
    method: 'POST',
    url: '/v1.0/transfer-interbank',
    body: '{"remark":"Honor Narasumber — É/1","amount":{"value":"100000.00","currency":"IDR"}}',
    secret: 'test-client-secret-0001',
    accessToken: 'test.access.token.0001',
    timestamp: '2026-11-24T10:15:30+07:00',
    hash: 'bad7797df7adbc5d73181817ca26ec1b4cd8e18b67d45378c56f3fae32d4c7fb',
    base64: 'SBoZrRvuJ5nBtmN0uxfL2RuIPuuIuPDzI6WAk31j/83WkeGrgKcaAYKgbXTLoUHVPxpp2QeDYm0Dp1BsTn5A/w==',
    hex: '481a19ad1bee2799c1b66374bb17cbd91b883eeb88b8f0f323a580937d63ffcdd691e1ab80a71a0182a06d74cba141d53f1a69d90783626d03a7506c4e7e40ff',
  },
  {
    name: 'SIG-4, same data as PHP json_encode writes it: different bytes, different signature',
    method: 'POST',
    url: '/v1.0/transfer-interbank',
    body: '{"remark":"Honor Narasumber \\u2014 \\u00c9\\/1","amount":{"value":"100000.00","currency":"IDR"}}',
    secret: 'test-client-secret-0001',
    accessToken: 'test.access.token.0001',
    timestamp: '2026-11-24T10:15:30+07:00',
    hash: '8718c78486416f5e0baf88845f2b1b5167e44061054a7d0e2247e15ad6a877a5',
    base64: 'yOTNrOJLfss2KUzvTZIfdDM6sjfYg+eOH4gNGUSt9LtTKDbIRNmuEUcsfV8d7L72+VjDetyruMGaQk3Ye2r8ig==',
    hex: 'c8e4cdace24b7ecb36294cef4d921f74333ab237d883e78e1f880d1944adf4bb532836c844d9ae11472c7d5f1decbef6f958c37adcabb8c19a424dd87b6afc8a',
  },
  {
    name: 'SIG-5, public cross-check',
    method: 'POST',
    url: '/v1.0/qr/qr-mpm-generate',
    body: '{"partnerReferenceNo":"2020102900000000000001","amount":{"value":"12345678.00","currency":"IDR"},"feeAmount":{"value":"12345678.00","currency":"IDR"},"merchantId":"00007100010926","terminalId":"213141251124","validityPeriod":"2009-07-03T12:08:56-07:00"}',
    secret: 'myclientsecret',
    accessToken: 'myaccesstoken',
    timestamp: '2024-03-05T10:37:16.196Z',
    base64: 'wmzT7yjg1SxxCsxNsFgCR9SYXiZGGbceF6fV8xe97sAMHxZ+7OEBMIBmvb6Sj6GcksGp3iv77DiomgSbcST3XQ==',
  },
];
