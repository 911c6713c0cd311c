"""Task requests as data, their fingerprints, and the types that their results may name.

The data form is for engines that carry a request to another process; ``LocalEngine`` runs requests
as they are. A ``TaskRequest`` holds live objects: functions, integrations, settings of clients. Its
data form names them instead. Both processes import the same program, so a name leads to the same
object:

- an operation, by the namespace class with it, as in ``integrate_github.issues:Issues``;
- an integration, by its id in the job's IO class, which also has its credentials and settings;
- a function, by string import, with the arguments that ``functools.partial`` binds.

For example::

    data = to_data(request, job_module="shop.jobs")
    text = compact(data.as_json())
    request = from_data(TaskRequestData.from_json(parse(text)), io, job_module="shop.jobs")

A string import runs code, so names are resolved against an allow-list: the packages of the SDK, of
the job's module and of what that module imports. An engine must still authenticate stored data
before it reads it, as arguments decide what is called with whose credentials.
"""
