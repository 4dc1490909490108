#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// The only place that reaches into the C library, so that everything else is plain Swift.

func naturalLogarithm(_ x: Double) -> Double { log(x) }

func exponential(_ x: Double) -> Double { exp(x) }

/// The logarithm of the gamma function of a positive number.
///
/// Recurrence to 15 and above, then Stirling's series (Abramowitz & Stegun 6.1.41), whose error is then below 1e-16.
/// The C library's own function writes a global sign, so that two threads would disturb each other.
func logGamma(_ x: Double) -> Double {
  var shifted = x
  var product = 1.0
  while shifted < 15 {
    product *= shifted
    shifted += 1
  }
  let inverse = 1 / (shifted * shifted)
  let coefficients = [1.0 / 156, -691.0 / 360_360, 1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12]
  let series = coefficients.reduce(0) { $0 * inverse + $1 } / shifted
  let halfLogOfTwoPi = 0.918_938_533_204_672_741_8
  return (shifted - 0.5) * log(shifted) - shifted + halfLogOfTwoPi + series - log(product)
}

/// How much is left of one after so many half-lives.
func halved(times: Double) -> Double { exp2(-times) }
