import './read/broadsheet.css'
import { startReader } from './read/start-reader.tsx'

void startReader(import.meta.env.BASE_URL)
