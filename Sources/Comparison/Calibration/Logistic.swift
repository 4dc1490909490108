import Glibc

/// The logistic function, which turns log-odds into a membership.
///
/// - Parameter logOdds: Any finite number.
/// - Returns: A number from 0 to 1; one half for 0.
func logistic(_ logOdds: Double) -> Double {
  1 / (1 + exp(-logOdds))
}
