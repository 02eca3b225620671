import { memo } from 'react'
import type { SceneRowFragment } from '../../../lib/graphql.generated.js'
import { cn } from '../../../ui/cn.js'
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '../../../ui/table.js'
import { intExtWords, pagesWords } from './scene-words.js'
import { OmittedChip, SceneButton } from './scene-button.js'

export interface ScenesShownProps {
  readonly scenes: readonly SceneRowFragment[]
  readonly onOpen: (sceneId: string) => void
}

export const SceneTable = memo(function SceneTable({ scenes, onOpen }: ScenesShownProps) {
  return (
    <Table caption="Scenes in story order">
      <TableHead>
        <HeadCell>Scene</HeadCell>
        <HeadCell>I/E</HeadCell>
        <HeadCell>Set and synopsis</HeadCell>
        <HeadCell>D/N</HeadCell>
        <HeadCell figures>Pages</HeadCell>
        <HeadCell className="pl-4">Characters</HeadCell>
      </TableHead>
      <TableBody>
        {scenes.map((scene) => (
          <SceneRow key={scene.sceneId} scene={scene} onOpen={onOpen} />
        ))}
      </TableBody>
    </Table>
  )
})

const SceneRow = memo(function SceneRow({ scene, onOpen }: Pick<ScenesShownProps, 'onOpen'> & { readonly scene: SceneRowFragment }) {
  return (
    <Row className={cn('align-baseline', scene.omitted && 'text-muted')}>
      <Cell>
        <SceneButton scene={scene} onOpen={onOpen} />
      </Cell>
      <Cell className="whitespace-nowrap">{scene.intExt && intExtWords[scene.intExt]}</Cell>
      <Cell className="w-1/2 min-w-64">
        <span className={cn('font-medium uppercase', scene.omitted && 'line-through')}>{scene.set}</span>{' '}
        {scene.omitted ? <OmittedChip /> : <span className="text-muted">{scene.synopsis}</span>}
      </Cell>
      <Cell className="whitespace-nowrap">{scene.timeOfDay}</Cell>
      <Cell figures className="whitespace-nowrap">
        {scene.omitted ? '' : pagesWords(scene)}
      </Cell>
      <Cell className="min-w-40 pl-4 text-muted">{scene.characters.join(', ')}</Cell>
    </Row>
  )
})
