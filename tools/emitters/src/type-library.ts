/** The one thing that is used of json-schema-to-typescript; packed, it is bundled without what only its other parts need. */
export { compile } from 'json-schema-to-typescript';
