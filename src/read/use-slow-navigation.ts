import { useEffect, useState } from 'react'
import { useNavigation } from 'react-router'

/** What comes sooner came at once. */
const SLOW_MS = 300

/** Whether a page is on its way, and has been for so long that the reader must be told. */
export function useSlowNavigation(): boolean {
  const isLoading = useNavigation().state === 'loading'
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (!isLoading) return
    const timer = setTimeout(() => setLate(true), SLOW_MS)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [isLoading])
  return isLoading && isLate
}
