"""Engine that runs jobs on a Temporal cluster, with any number of workers.

Users import ``TemporalEngine`` from the root. The package needs the extra ``temporal``.
"""
