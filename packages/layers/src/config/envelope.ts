export { type Config, type Envelope, readEnvelope } from '@descent/spec';
