import { type ReactNode, useEffect, useState } from 'react';

/** Pictures that every browser draws. */
const drawable = /^image\/(jpeg|png|webp)$/;

/**
 * A picture of a file that was chosen here, drawn by the page itself: nothing is ever opened by its own address.
 *
 * @param file undefined when it was sent from another device
 * @param drawing what stands there when it cannot be shown
 */
export function Preview({ file, drawing }: { file: File | undefined; drawing: ReactNode }) {
  const [picture, setPicture] = useState<string | undefined>(undefined);
  useEffect(() => {
    setPicture(undefined);
    if (!file || !drawable.test(file.type)) return;
    const address = URL.createObjectURL(file);
    setPicture(address);
    return () => URL.revokeObjectURL(address);
  }, [file]);
  if (picture === undefined) return drawing;
  // Its name stands beside it.
  return <img src={picture} alt="" onError={() => setPicture(undefined)} />;
}
