import {
  CalendarDays,
  CalendarRange,
  Clapperboard,
  FileDown,
  Files,
  FileText,
  Grid3x3,
  History,
  LayoutDashboard,
  ListTree,
  MapPin,
  Megaphone,
  PhoneCall,
  OctagonAlert,
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
  /** The two keys that go there. */
  readonly keys: string
  /** At the thumb on a phone. */
  readonly thumb?: boolean
}

/** The rooms of one production, in the order the work flows. */
export const productionPlaces = [
  { to: '/productions/$productionId', word: 'Overview', keys: 'G O', icon: LayoutDashboard, needs: 'see published schedule', thumb: true },
  { to: '/productions/$productionId/screenplay', word: 'Screenplay', keys: 'G R', icon: ScrollText, needs: 'see the office' },
  { to: '/productions/$productionId/breakdown', word: 'Breakdown', keys: 'G B', icon: ListTree, needs: 'see the office' },
  { to: '/productions/$productionId/schedule', word: 'Schedule', keys: 'G S', icon: CalendarRange, needs: 'see the office', thumb: true },
  { to: '/productions/$productionId/drafts', word: 'Drafts', keys: 'G F', icon: Files, needs: 'see the office' },
  { to: '/productions/$productionId/dood', word: 'Day out of Days', keys: 'G D', icon: Grid3x3, needs: 'see the office' },
  { to: '/productions/$productionId/calendar', word: 'Calendar', keys: 'G C', icon: CalendarDays, needs: 'see the office' },
  { to: '/productions/$productionId/documents', word: 'Documents', keys: 'G X', icon: FileDown, needs: 'see the office' },
  { to: '/productions/$productionId/call-sheets', word: 'Call sheets', keys: 'G T', icon: FileText, needs: 'see the office', thumb: true },
  { to: '/productions/$productionId/notices', word: 'Notices', keys: 'G N', icon: Megaphone, needs: 'see the office', thumb: true },
  { to: '/productions/$productionId/problems', word: 'Problems', keys: 'G Q', icon: OctagonAlert, needs: 'see deliveries' },
  { to: '/productions/$productionId/deliveries', word: 'Deliveries', keys: 'G V', icon: Send, needs: 'see deliveries' },
  { to: '/productions/$productionId/chase', word: 'Chase', keys: 'G E', icon: PhoneCall, needs: 'see deliveries' },
  { to: '/productions/$productionId/people', word: 'People', keys: 'G P', icon: Users, needs: 'see the office' },
  { to: '/productions/$productionId/locations', word: 'Locations', keys: 'G A', icon: MapPin, needs: 'see the office' },
  { to: '/productions/$productionId/settings', word: 'Settings', keys: 'G ,', icon: Settings, needs: 'edit production' },
  { to: '/productions/$productionId/audit', word: 'Audit trail', keys: 'G U', icon: History, needs: 'see audit' },
] as const satisfies readonly Place[]

/** The rooms of the organization. */
export const organizationPlaces = [
  { to: '/', word: 'Productions', keys: 'G H', icon: Clapperboard, needs: 'see published schedule', thumb: true },
  { to: '/calendar', word: 'All calendars', keys: 'G W', icon: CalendarDays, needs: 'see the office', thumb: true },
  { to: '/members', word: 'Members', keys: 'G M', icon: UserCog, needs: 'see members', thumb: true },
] as const satisfies readonly Place[]
