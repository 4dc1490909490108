/// What somebody without words showed in one moment, as read by one named person.
package enum Sighting {}
