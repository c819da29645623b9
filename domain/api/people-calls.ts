/** Who belongs to a department, who is away, and what its head sees and moves. */
export const peopleRoutes = [
  { method: 'GET', path: '/api/departments/{departmentId}/officers', function: 'workbench' },
  { method: 'GET', path: '/api/departments/{departmentId}/absences', function: 'workbench' },
  { method: 'POST', path: '/api/departments/{departmentId}/absences', function: 'workbench' },
  { method: 'POST', path: '/api/departments/{departmentId}/absences/{id}/withdrawal', function: 'workbench' },
  { method: 'GET', path: '/api/departments/{departmentId}/stand-ins', function: 'workbench' },
  { method: 'GET', path: '/api/departments/{departmentId}/work', function: 'workbench' },
  { method: 'POST', path: '/api/departments/{departmentId}/assignments', function: 'workbench' },
] as const;
