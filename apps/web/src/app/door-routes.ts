import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root-route.js'

/** Where to go on after signing in: an address of ours, never another site's. */
function nextAddress(search: Record<string, unknown>): { next?: string } {
  const next = search['next']
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {}
}

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: nextAddress,
  component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page.js'), 'SignInPage'),
})

const forgotPassword = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('../features/sign-in/forgot-password-page.js'), 'ForgotPasswordPage'),
})

const resetPassword = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password',
  component: lazyRouteComponent(() => import('../features/sign-in/reset-password-page.js'), 'ResetPasswordPage'),
})

const signUp = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('../features/sign-up/sign-up-page.js'), 'SignUpPage'),
})

const confirmSignUp = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-up/confirm',
  component: lazyRouteComponent(() => import('../features/sign-up/confirm-sign-up-page.js'), 'ConfirmSignUpPage'),
})

const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../features/invitation/invitation-page.js'), 'InvitationPage'),
})

const outbox = createRoute({
  getParentRoute: () => rootRoute,
  path: '/outbox',
  component: lazyRouteComponent(() => import('../features/outbox/outbox-page.js'), 'OutboxPage'),
})

const kitchen = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kitchen',
  component: lazyRouteComponent(() => import('../features/kitchen/kitchen-page.js'), 'KitchenPage'),
})

/** Screens that need no account: one task each, no navigation. */
export const doorRoutes = [signIn, forgotPassword, resetPassword, signUp, confirmSignUp, invitation, outbox, kitchen] as const
