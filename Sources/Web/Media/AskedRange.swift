import HTTPTypes
import Hummingbird

/// The part of something that a request asks for (RFC 9110, section 14).
struct AskedRange: Equatable {
  /// The bytes to send; `nil` if there are none where the request begins.
  let range: Range<Int>?
  /// Whether it is a part that was asked for, though it may hold everything.
  let isPart: Bool

  /// Reads what a request asks for; what is no single range of bytes asks for everything.
  ///
  /// - Parameters:
  ///   - tag: The tag of what is there: a part of something else that a browser once had is of no use to it.
  ///   - count: How many bytes there are.
  init(_ request: Request, tag: String, count: Int) {
    let sameAsBefore = request.headers[.ifRange].map { $0 == "\"\(tag)\"" } ?? true
    guard request.method == .get, request.headers[.ifNoneMatch] == nil, sameAsBefore,
      let (first, last) = request.headers[.range].flatMap(Self.bounds)
    else {
      (range, isPart) = (0..<count, false)
      return
    }
    isPart = true
    if let first {
      range = first < count ? first..<min(count, (last ?? count - 1) + 1) : nil
    } else {
      range = count > 0 && last ?? 0 > 0 ? max(0, count - (last ?? 0))..<count : nil
    }
  }

  /// The two numbers of `bytes=FIRST-LAST`; either may be missing, and without the first the last counts from the end.
  private static func bounds(_ header: String) -> (Int?, Int?)? {
    guard header.lowercased().hasPrefix("bytes=") else { return nil }
    let numbers = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
    guard numbers.count == 2 else { return nil }
    let digits = numbers.allSatisfy { $0.count <= 15 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    let (first, last) = (Int(numbers[0]), Int(numbers[1]))
    guard digits, first != nil || last != nil, first ?? 0 <= last ?? .max else { return nil }
    return (first, last)
  }
}
