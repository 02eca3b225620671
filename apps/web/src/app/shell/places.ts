import {
  CalendarRange,
  Clapperboard,
  FileText,
  History,
  LayoutDashboard,
  MapPin,
  Megaphone,
  ScrollText,
  Send,
  Settings,
  UserCog,
  Users,
  type LucideIcon,
} from 'lucide-react'

export interface Place {
  readonly to: string
  readonly word: string
  readonly icon: LucideIcon
  /** The action of the access table that opens it. */
  readonly needs: string
  /** At the thumb on a phone. */
  readonly thumb?: boolean
}

/** The rooms of one production, in the order the work flows. */
export const productionPlaces = [
  { to: '/productions/$productionId', word: 'Overview', icon: LayoutDashboard, needs: 'see published schedule', thumb: true },
  { to: '/productions/$productionId/screenplay', word: 'Screenplay', icon: ScrollText, needs: 'see the office' },
  { to: '/productions/$productionId/schedule', word: 'Schedule', icon: CalendarRange, needs: 'see the office', thumb: true },
  { to: '/productions/$productionId/call-sheets', word: 'Call sheets', icon: FileText, needs: 'see the office', thumb: true },
  { to: '/productions/$productionId/notices', word: 'Notices', icon: Megaphone, needs: 'see the office', thumb: true },
  { to: '/productions/$productionId/deliveries', word: 'Deliveries', icon: Send, needs: 'see deliveries' },
  { to: '/productions/$productionId/people', word: 'People', icon: Users, needs: 'see the office' },
  { to: '/productions/$productionId/locations', word: 'Locations', icon: MapPin, needs: 'see the office' },
  { to: '/productions/$productionId/settings', word: 'Settings', icon: Settings, needs: 'edit production' },
  { to: '/productions/$productionId/audit', word: 'Audit trail', icon: History, needs: 'see audit' },
] as const satisfies readonly Place[]

/** The rooms of the organization. */
export const organizationPlaces = [
  { to: '/', word: 'Productions', icon: Clapperboard, needs: 'see published schedule', thumb: true },
  { to: '/members', word: 'Members', icon: UserCog, needs: 'see members', thumb: true },
] as const satisfies readonly Place[]
