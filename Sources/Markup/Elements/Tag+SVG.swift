/// The elements of SVG that drawings and charts use; `title` and `a` are shared with HTML.
extension Tag {
  package static var svg: Tag { Tag("svg") }
  package static var g: Tag { Tag("g") }
  package static var symbol: Tag { Tag("symbol") }
  package static var use: Tag { Tag("use") }
  package static var desc: Tag { Tag("desc") }
  package static var path: Tag { Tag("path") }
  package static var line: Tag { Tag("line") }
  package static var rect: Tag { Tag("rect") }
  package static var circle: Tag { Tag("circle") }
  package static var polyline: Tag { Tag("polyline") }
  package static var polygon: Tag { Tag("polygon") }
  package static var text: Tag { Tag("text") }
}
