import type {MiddlewareHandler} from 'hono';

/** Content security policy of every HTML answer. */
export function contentSecurityPolicy(issuerOrigin?: string): string {
  const formAction = ["'self'", ...(issuerOrigin ? [issuerOrigin] : [])].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `form-action ${formAction}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

/** Headers every answer carries, and the stricter ones of HTML. */
export function securityHeaders(options: {
  issuerOrigin?: string | undefined;
  isHttps: boolean;
}): MiddlewareHandler {
  const policy = contentSecurityPolicy(options.issuerOrigin);
  return async (c, next) => {
    await next();
    const {headers} = c.res;
    headers.set('x-content-type-options', 'nosniff');
    headers.set('referrer-policy', 'same-origin');
    headers.set('cross-origin-opener-policy', 'same-origin');
    headers.set('cross-origin-resource-policy', 'same-origin');
    if (options.isHttps) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
    if (!headers.get('content-type')?.startsWith('text/html')) {
      if (!headers.has('content-security-policy'))
        headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
      return;
    }
    headers.set('content-security-policy', policy);
    headers.set('permissions-policy', 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()');
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  };
}
