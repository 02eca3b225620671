import { useQuery } from '@apollo/client/react'
import { ViewerDocument, type ViewerQuery } from './graphql.generated.js'

export type SignedInMember = NonNullable<ViewerQuery['viewer']['member']>

/** Who is looking: undefined while asking, null before signing in. */
export function useViewer(): { readonly member: SignedInMember | null | undefined; readonly mailLeaves: boolean; readonly textsLeave: boolean; readonly error: unknown } {
  const { data, error } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' })
  return { member: data?.viewer.member, mailLeaves: data?.viewer.mailLeaves ?? true, textsLeave: data?.viewer.textsLeave ?? true, error }
}

/** Whether the viewer may do an action of the access table somewhere in the organization. */
export function useMay(action: string): boolean {
  return useViewer().member?.allowedTo.includes(action) ?? false
}
