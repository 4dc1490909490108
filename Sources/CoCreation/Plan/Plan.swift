/// How a service and a person have agreed that support is given; made of agreements.
package enum Plan {}
