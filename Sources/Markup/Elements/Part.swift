/// A part of a page that knows how to draw itself.
package protocol Part: Sendable {
  /// The part as it is sent.
  @HTMLBuilder var html: HTML { get }
}
