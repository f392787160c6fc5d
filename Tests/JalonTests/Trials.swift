/// How many cases a law is tried on: a tenth in a debug build, which takes twenty times as long as an
/// optimised one; `make laws` tries them all.
func trials(_ count: Int) -> Int {
  #if DEBUG
    max(1, count / 10)
  #else
    count
  #endif
}

/// Whether this build is an optimised one: laws over the whole packs are tried in `make laws` only.
let isOptimised: Bool = {
  #if DEBUG
    false
  #else
    true
  #endif
}()
