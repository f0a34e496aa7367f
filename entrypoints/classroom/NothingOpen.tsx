import { useWords } from '../../components/words.ts';
import { Heading } from './Heading.tsx';

/** In place of a view that needs a conversation: where to get one. */
export function NothingOpen({ title }: { readonly title: string }) {
  const words = useWords();
  return (
    <div class="reading">
      <Heading>{title}</Heading>
      <p>{words('class_nothing_open')}</p>
      <p class="row">
        <a class="button button-main" href="#library">
          {words('class_to_library')}
        </a>
        <a class="button" href="#workbench">
          {words('class_to_workbench')}
        </a>
      </p>
    </div>
  );
}
