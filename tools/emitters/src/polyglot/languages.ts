/** Every language, by the name of its folder. */
import type { LanguageId } from '../layout.ts';
import type { Language } from './language.ts';
import { csharp } from './csharp/csharp.ts';
import { java } from './java/java.ts';
import { go } from './go/go.ts';
import { kotlin } from './kotlin/kotlin.ts';
import { php } from './php/php.ts';
import { python } from './python/python.ts';
import { rust } from './rust/rust.ts';

export const languages: Readonly<Partial<Record<LanguageId, Language>>> = {
  php,
  csharp,
  go,
  java,
  kotlin,
  python,
  rust,
};
