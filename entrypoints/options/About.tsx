import { useWords } from '../../components/words.ts';

const PERMISSIONS = ['sites', 'storage', 'scripting', 'menus', 'panel'] as const;

/** What Caveat is, what it may do and why, and what it cannot do. */
export function About({ version }: { readonly version: string }) {
  const words = useWords();
  return (
    <>
      <p>{words('about_line', { version })}</p>
      <p>{words('footer_limits')}</p>
      <h3>{words('about_privacy')}</h3>
      <p>{words('about_privacy_line')}</p>
      <h3>{words('about_permissions')}</h3>
      <dl>
        {PERMISSIONS.map((one) => (
          <div key={one}>
            <dt>{words(`permission_${one}`)}</dt>
            <dd>{words(`permission_${one}_why`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/welcome.html" target="_blank" rel="noopener">
          {words('open_welcome')}
        </a>
        {' · '}
        <a href="/learn.html" target="_blank" rel="noopener">
          {words('open_learn')}
        </a>
      </p>
    </>
  );
}
