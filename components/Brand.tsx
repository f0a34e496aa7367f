/** The icon and the name. */
export function Brand() {
  return (
    <span class="brand">
      <img src="icon/icon.svg" width="24" height="24" alt="" />
      <span>Caveat</span>
    </span>
  );
}
