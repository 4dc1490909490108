/// The outline of a drawing on a square of 64 by 64, in the path language of SVG.
///
/// Drawings are made of lines of one colour, so that they say the same without colour and in forced colours.
struct Shape: Sendable {
  var filled = ""
  var lines = ""
  var dashed = ""

  static func circle(_ x: Int, _ y: Int, _ radius: Int) -> String {
    "M\(x - radius) \(y)a\(radius) \(radius) 0 1 0 \(2 * radius) 0a\(radius) \(radius) 0 1 0 \(-2 * radius) 0z"
  }

  static func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> String {
    "M\(x) \(y)h\(width)v\(height)h\(-width)z"
  }

  /// Somebody from the head to the chest.
  ///
  /// - Parameters:
  ///   - x: The middle.
  ///   - y: The top of the head.
  ///   - size: Half the breadth of the shoulders.
  static func somebody(_ x: Int, _ y: Int, _ size: Int) -> String {
    let head = size * 6 / 10
    let shoulders = y + 2 * head + 4
    return circle(x, y + head, head)
      + "M\(x - size) \(shoulders + size + 4)v-4a\(size) \(size) 0 0 1 \(2 * size) 0v4z"
  }

  /// What is said: a bubble with its tip below.
  static let bubble = "M8 10h48v32h-26l-12 12v-12h-10z"

  static let ear = "M20 34c-6-8-4-24 10-24c14 0 18 14 10 23c-5 5-5 8-5 12c0 9-12 10-14 2M26 28c-2-5 0-9 4-9c4 0 6 4 3 8"
}
