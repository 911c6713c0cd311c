"""The jobs of ``examples/gallery``, on this machine: the services that they call, and a worker."""
